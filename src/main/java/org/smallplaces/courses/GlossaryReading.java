package org.smallplaces.courses;

import java.util.ArrayList;
import java.util.List;

/** Reads the terms of a glossary file that was found right. */
final class GlossaryReading {

    private GlossaryReading() {}

    static List<Glossary.Term> terms(YamlFile yaml) {
        var terms = new ArrayList<Glossary.Term>();
        for (var id : yaml.keys("/terms")) {
            var at = "/terms/" + id;
            var forms = new ArrayList<String>();
            forms.add(yaml.text(at + "/term"));
            forms.addAll(yaml.texts(at + "/also"));
            terms.add(new Glossary.Term(
                    id,
                    forms,
                    yaml.texts(at + "/instead"),
                    yaml.text(at + "/means"),
                    yaml.at(at + "/everyday").asBoolean(false)));
        }
        return List.copyOf(terms);
    }
}
