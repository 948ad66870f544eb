package org.smallplaces.authoring.ui;

import java.util.Date;
import java.util.Optional;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;

import org.smallplaces.authoring.CourseDraft;
import org.smallplaces.authoring.DraftText;
import org.smallplaces.authoring.Saving;
import org.smallplaces.courses.CourseOutline.Freshness;
import org.smallplaces.courses.LessonFile;
import org.smallplaces.courses.Reading;
import org.smallplaces.shell.Markup;

/** One text of a lesson as it is being written: saved by itself, read over, and shown as learners will see it. */
class TextPanel extends Section {

    /** After so many milliseconds without typing a text is saved. */
    private static final int PAUSE = 1_500;

    private final WritingDesk desk;
    private final LessonFile file;
    private final String published;
    private final TextArea field = new TextArea();
    private final Paragraph state = new Paragraph();
    private final Div conflict = new Div();
    private final Remarks remarks;
    private final Preview preview = new Preview();
    private final NativeButton discard;
    private int version;

    TextPanel(WritingDesk desk, CourseDraft draft, LessonFile file) {
        this.desk = desk;
        this.file = file;
        published = draft.published().text(file.path()).orElse("");
        remarks = new Remarks(field);
        discard = new NativeButton(getTranslation("authoring.discard"), _ -> discard());
        discard.addClassName("plain");
        state.getElement().setAttribute("role", "status");
        state.addClassName("quiet");
        conflict.getElement().setAttribute("role", "alert");
        add(new H2(name()), stale(draft), field(draft), state, conflict, discard, remarks, preview);
        draft.change(file.path()).ifPresentOrElse(this::continues, this::begins);
        readOver(field.getValue());
    }

    private String name() {
        return getTranslation(
                file.reading() == Reading.EASY ? "authoring.text.easy" : "authoring.text.standard",
                file.language().ownName());
    }

    private TextArea field(CourseDraft draft) {
        field.setLabel(getTranslation("authoring.text.label", name()));
        field.setWidthFull();
        field.setMinRows(14);
        field.getElement().setAttribute("lang", file.language().tag());
        field.setValue(draft.files().text(file.path()).orElse(""));
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) save(change.getValue());
        });
        return field;
    }

    private Div stale(CourseDraft draft) {
        var box = new Div();
        if (draft.outline().text(file).stream().noneMatch(text -> text.freshness() == Freshness.STALE)) return box;
        var confirm = new NativeButton(getTranslation("authoring.confirm"), _ -> {
            desk.drafts().confirm(desk.scope(), file);
            box.removeAll();
            box.add(new Paragraph(getTranslation("authoring.confirmed")));
        });
        confirm.addClassNames("button", "second");
        box.addClassName("said");
        box.add(new Paragraph(getTranslation("authoring.stale")), confirm);
        return box;
    }

    private void continues(DraftText change) {
        version = change.version();
        say(getTranslation("authoring.saved.by", desk.names().of(change.changedBy()), Date.from(change.changedAt())));
    }

    private void begins() {
        version = 0;
        discard.setVisible(false);
        state.setText(getTranslation(published.isEmpty() ? "authoring.not-begun" : "authoring.as-published"));
    }

    private void save(String text) {
        switch (desk.drafts().save(desk.scope(), file, version, text)) {
            case Saving.Saved saved -> {
                version = saved.version();
                conflict.removeAll();
                say(getTranslation("authoring.saved", new Date()));
            }
            case Saving.Conflict met -> meet(met.theirs());
        }
        readOver(text);
    }

    private void say(String words) {
        state.setText(words);
        discard.setVisible(true);
    }

    /** Somebody else has saved meanwhile: both texts stay to be seen, and the person who writes decides. */
    private void meet(DraftText theirs) {
        var take = new NativeButton(getTranslation("authoring.conflict.take"), _ -> {
            version = theirs.version();
            field.setValue(theirs.text().orElse(""));
            conflict.removeAll();
            say(getTranslation("authoring.conflict.taken"));
            readOver(field.getValue());
        });
        var keep = new NativeButton(getTranslation("authoring.conflict.keep"), _ -> {
            version = theirs.version();
            save(field.getValue());
        });
        take.addClassNames("button", "second");
        keep.addClassNames("button", "second");
        var compared = new Div();
        compared.addClassName("compared");
        new Markup()
                .element("p", getTranslation("authoring.conflict.theirs"))
                .element(
                        "pre", theirs.text().orElse(""), "lang", file.language().tag())
                .into(compared);
        conflict.removeAll();
        conflict.add(
                new Paragraph(getTranslation(
                        "authoring.conflict", desk.names().of(theirs.changedBy()), Date.from(theirs.changedAt()))),
                new Paragraph(take, keep),
                compared);
        state.setText(getTranslation("authoring.conflict.unsaved"));
    }

    private void discard() {
        if (!desk.drafts().discard(desk.scope(), file, version)) {
            state.setText(getTranslation("authoring.discard.changed"));
            return;
        }
        var mine = field.getValue();
        field.setValue(published);
        begins();
        readOver(published);
        var undo = new NativeButton(getTranslation("authoring.discard.undo"), _ -> {
            conflict.removeAll();
            field.setValue(mine);
            save(mine);
        });
        undo.addClassNames("button", "second");
        conflict.removeAll();
        conflict.add(new Paragraph(getTranslation("authoring.discarded")), undo);
    }

    private void readOver(String text) {
        remarks.show(desk.proofreading().read(file, text, desk.author()));
        preview.show(
                file,
                Optional.of(text)
                        .filter(written -> !written.isBlank())
                        .flatMap(written ->
                                desk.library().preview(desk.proofreading().files(), file, written)));
    }
}
