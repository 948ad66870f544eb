package org.smallplaces.plainwords;

import java.util.Set;

/**
 * ER04: somebody acts. Finds fixed passive phrases, and an auxiliary with a participle behind it ({@code is … sent}), with
 * at most two words such as “not” or “often” between them. Participles that say how something is ({@code is closed}) are no
 * passive unless somebody does it ({@code is closed by}).
 */
final class PassiveVoice implements Check {

    private static final int BETWEEN = 2;
    private static final int FEW = 10;

    private final Phrases fixed;
    private final Phrases auxiliaries;
    private final Set<String> between;
    private final WordEndings participles;
    private final Set<String> states;
    private final Set<String> agents;

    PassiveVoice(WordLists lists) {
        fixed = lists.phrases("passives");
        auxiliaries = lists.phrases("auxiliaries");
        between = lists.words("between");
        participles = new WordEndings(lists.words("participles"));
        states = lists.words("states");
        agents = lists.words("agents");
    }

    @Override
    public void read(Text text, Findings findings) {
        var sentences = text.sentences();
        var passive = sentences.stream().filter(this::isPassive).toList();
        var most = text.isEasy() ? 10 : 20;
        var share = sentences.isEmpty() ? 0 : 100 * passive.size() / sentences.size();
        var tooMany = sentences.size() >= FEW && share > most;
        if (text.isEasy())
            for (var sentence : passive) {
                var at = place(sentence);
                findings.warn(Rule.ER04, at.start(), at.end(), "ER04", at.words());
            }
        if (tooMany) {
            var at = place(passive.getFirst());
            findings.error(Rule.ER04, at.start(), at.end(), "ER04.share", passive.size(), sentences.size(), most);
        }
    }

    private boolean isPassive(Sentence sentence) {
        return place(sentence) != Place.NONE;
    }

    private record Place(int start, int end, String words) {

        static final Place NONE = new Place(0, 0, "");

        static Place of(Sentence sentence, int from, int to) {
            var tokens = sentence.tokens();
            return new Place(tokens.get(from).start(), tokens.get(to - 1).end(), sentence.written(from, to));
        }
    }

    private Place place(Sentence sentence) {
        for (var hit : fixed.in(sentence)) return Place.of(sentence, hit.from(), hit.to());
        for (var hit : auxiliaries.in(sentence)) {
            var at = hit.to();
            while (at < sentence.tokens().size() && at - hit.to() < BETWEEN && isBetween(sentence, at)) at++;
            if (at < sentence.tokens().size() && isDone(sentence, at)) return Place.of(sentence, hit.from(), at + 1);
        }
        return Place.NONE;
    }

    private boolean isBetween(Sentence sentence, int at) {
        var form = sentence.tokens().get(at).form();
        return between.contains(form) || form.length() > 4 && form.endsWith("ly");
    }

    private boolean isDone(Sentence sentence, int at) {
        var tokens = sentence.tokens();
        var form = tokens.get(at).form();
        if (!participles.contains(form)) return false;
        if (sentence.after(at) == '-') return false;
        var byWhom =
                at + 1 < tokens.size() && agents.contains(tokens.get(at + 1).form());
        return byWhom || !states.contains(form);
    }
}
