package org.smallplaces.plainwords;

import java.util.Optional;
import java.util.Set;

/**
 * ER04: somebody acts. Finds fixed passive phrases, and an auxiliary with a participle behind it ({@code is … sent}),
 * with at most two words such as “not” or “often” between them. Participles that say how something is ({@code is
 * closed}) are no passive unless somebody does it ({@code is closed by}). In standard text only the share of passive
 * sentences counts.
 */
final class PassiveVoice implements Check {

    private static final int BETWEEN = 2;
    private static final int ENOUGH_SENTENCES = 10;

    private final Phrases fixed;
    private final Phrases auxiliaries;
    private final WordEndings between;
    private final WordEndings participles;
    private final Set<String> states;
    private final Set<String> agents;
    private final int most;

    PassiveVoice(WordLists lists, Ease ease) {
        fixed = lists.phrases("passives");
        auxiliaries = lists.phrases("auxiliaries");
        between = lists.endings("between");
        participles = lists.endings("participles");
        states = lists.words("states");
        agents = lists.words("agents");
        most = ease == Ease.EASY ? 10 : 20;
    }

    @Override
    public void read(Text text, Findings findings) {
        var sentences = text.sentences();
        var passives = sentences.stream()
                .flatMap(sentence -> passive(sentence).stream())
                .toList();
        if (text.isEasy())
            for (var passive : passives)
                findings.warn(Rule.ER04, passive, "ER04", text.plain().substring(passive.start(), passive.end()));
        if (sentences.size() >= ENOUGH_SENTENCES && 100 * passives.size() > most * sentences.size())
            findings.error(Rule.ER04, passives.getFirst(), "ER04.share", passives.size(), sentences.size(), most);
    }

    private Optional<Span> passive(Sentence sentence) {
        for (var hit : fixed.in(sentence)) return Optional.of(sentence.span(hit.from(), hit.to()));
        for (var hit : auxiliaries.in(sentence)) {
            var at = hit.to();
            while (at < sentence.tokens().size() && at - hit.to() < BETWEEN && between.contains(sentence.form(at)))
                at++;
            if (at < sentence.tokens().size() && isDone(sentence, at))
                return Optional.of(sentence.span(hit.from(), at + 1));
        }
        return Optional.empty();
    }

    private boolean isDone(Sentence sentence, int at) {
        if (!participles.contains(sentence.form(at)) || sentence.after(at) == '-') return false;
        var byWhom = at + 1 < sentence.tokens().size() && agents.contains(sentence.form(at + 1));
        return byWhom || !states.contains(sentence.form(at));
    }
}
