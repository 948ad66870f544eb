package org.smallplaces.plainwords;

import java.util.Set;

/**
 * Counts groups of vowels; é and ï begin a new one (thé-â-tre, ma-ïs), y between vowels divides (pay-er), and a last
 * e, es or ent is mute (pe-tite, ils parlent) unless the word is one in which it is said (argent, lentement).
 */
final class FrenchSyllables implements Syllables {

    private static final String VOWELS = "aeiouyàâäéèêëîïôöùûüœæ";

    private final Set<String> soundedEnt;

    FrenchSyllables(Set<String> soundedEnt) {
        this.soundedEnt = soundedEnt;
    }

    @Override
    public int of(String written) {
        var form = Tokenizer.fold(written);
        var elided = form.endsWith("'");
        if (elided) form = form.substring(0, form.length() - 1);
        var groups = 0;
        for (var at = 0; at < form.length(); at++)
            if (isVowel(form, at) && (at == 0 || !isVowel(form, at - 1) || isApart(form, at))) groups++;
        if (elided) return form.endsWith("qu") ? groups - 1 : groups;
        return groups > 1 && isMute(form) ? groups - 1 : groups;
    }

    private static boolean isVowel(String form, int at) {
        var letter = form.charAt(at);
        if (letter == 'y' && at > 0 && at + 1 < form.length())
            return VOWELS.indexOf(form.charAt(at - 1)) < 0 || VOWELS.indexOf(form.charAt(at + 1)) < 0;
        return VOWELS.indexOf(letter) >= 0;
    }

    /** In an unbroken row of vowels: whether a new syllable begins here. */
    private static boolean isApart(String form, int at) {
        var before = form.charAt(at - 1);
        var letter = form.charAt(at);
        var isLastMute = letter == 'e' && form.length() - at <= 2;
        if ("ïëü".indexOf(letter) >= 0) return true;
        if (before == 'é') return !isLastMute;
        return letter == 'é' && "iuy".indexOf(before) < 0 || letter == 'o' && before == 'a';
    }

    private boolean isMute(String form) {
        if (form.endsWith("ent"))
            return !form.endsWith("ment") && !soundedEnt.contains(form) && isAfterConsonant(form, 3);
        var ending = form.endsWith("es") ? 2 : form.endsWith("e") ? 1 : 0;
        return ending > 0 && isAfterConsonant(form, ending);
    }

    /** A silent u counts as the consonant before it: langue, quelque. */
    private static boolean isAfterConsonant(String form, int ending) {
        var at = form.length() - ending - 1;
        if (at < 0) return false;
        var silent = form.charAt(at) == 'u' && at > 0 && "qg".indexOf(form.charAt(at - 1)) >= 0;
        return silent || VOWELS.indexOf(form.charAt(at)) < 0;
    }
}
