package org.smallplaces.authoring.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;

import org.smallplaces.courses.Proofreading.Proof;
import org.smallplaces.courses.Proofreading.Remark;
import org.smallplaces.plainwords.Severity;

/** What was found in a text: each remark leads to its place. */
class Remarks extends Section {

    private static final String SELECT = """
            const area = this.inputElement;
            const lines = area.value.split('\\n');
            let start = 0;
            for (let i = 0; i < $0 - 1 && i < lines.length; i++) start += lines[i].length + 1;
            area.focus();
            area.setSelectionRange(start + $1 - 1, start + $1 - 1 + $2);""";

    private final TextArea field;
    private final Paragraph summary = new Paragraph();
    private final UnorderedList list = new UnorderedList();

    Remarks(TextArea field) {
        this.field = field;
        list.addClassName("findings");
        add(new H3(getTranslation("authoring.remarks")), summary, list);
    }

    void show(Proof proof) {
        summary.setText(getTranslation(
                "authoring.remarks.summary",
                proof.words(),
                proof.errors(),
                proof.remarks().size() - proof.errors()));
        list.removeAll();
        for (var remark : proof.remarks()) list.add(item(remark));
    }

    private ListItem item(Remark remark) {
        var error = remark.severity() == Severity.ERROR;
        var place = new NativeButton(
                getTranslation(
                        error ? "authoring.remark.error" : "authoring.remark.warning", remark.line(), remark.rule()),
                _ -> field.getElement().executeJs(SELECT, remark.line(), remark.column(), remark.length()));
        place.addClassName("plain");
        var item = new ListItem(place, new Span(remark.message()));
        item.addClassName(error ? "error" : "warning");
        return item;
    }
}
