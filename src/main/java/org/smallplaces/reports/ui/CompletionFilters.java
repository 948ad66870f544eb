package org.smallplaces.reports.ui;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;

import org.smallplaces.certificates.ExportFilter;
import org.smallplaces.courses.Course;
import org.smallplaces.places.Place;
import org.smallplaces.reports.CompletionFilter;
import org.smallplaces.shell.Language;

/** Narrows the list: another place, a course, a month or any days, and whether all people or only who completed. */
class CompletionFilters extends Div {

    private enum Shown {
        ALL,
        COMPLETED
    }

    private final ComboBox<Place> place = new ComboBox<>();
    private final Select<Course> course = new Select<>();
    private final Select<YearMonth> month = new Select<>();
    private final DatePicker from = new DatePicker();
    private final DatePicker until = new DatePicker();
    private final Select<Shown> shown = new Select<>();
    private final Language language;
    private final Consumer<CompletionFilter> show;

    CompletionFilters(
            Place here,
            List<Place> places,
            List<Course> courses,
            List<YearMonth> months,
            Language language,
            Consumer<CompletionFilter> show) {
        this.language = language;
        this.show = show;
        addClassName("filters");
        place(here, places);
        course(courses);
        month(months);
        days();
        shown();
        add(place, course, month, from, until, shown);
    }

    // Another place is another page: it has an address of its own.
    private void place(Place here, List<Place> places) {
        place.setLabel(getTranslation("reports.filter.place"));
        place.setItemLabelGenerator(item -> item.name(language));
        place.setItems(places);
        place.setValue(here);
        place.addValueChangeListener(change -> {
            if (change.getValue() != null && change.isFromClient())
                getUI().ifPresent(
                                ui -> ui.navigate("places/" + change.getValue().id()));
        });
    }

    private void course(List<Course> courses) {
        course.setLabel(getTranslation("reports.filter.course"));
        course.setItems(courses);
        course.setItemLabelGenerator(item -> item == null
                ? getTranslation("reports.filter.all-courses")
                : item.words(language).title());
        course.setEmptySelectionAllowed(true);
        course.setEmptySelectionCaption(getTranslation("reports.filter.all-courses"));
        course.addValueChangeListener(_ -> tell());
    }

    private void month(List<YearMonth> months) {
        var format = DateTimeFormatter.ofPattern(getTranslation("reports.filter.month-format"), language.locale());
        month.setLabel(getTranslation("reports.filter.month"));
        month.setItems(months);
        month.setItemLabelGenerator(
                item -> item == null ? getTranslation("reports.filter.all-months") : item.format(format));
        month.setEmptySelectionAllowed(true);
        month.setEmptySelectionCaption(getTranslation("reports.filter.all-months"));
        month.addValueChangeListener(change -> {
            if (!change.isFromClient()) return;
            var chosen = change.getValue();
            from.setValue(chosen == null ? null : chosen.atDay(1));
            until.setValue(chosen == null ? null : chosen.atEndOfMonth());
            tell();
        });
    }

    private void days() {
        for (var day : List.of(from, until)) {
            day.setI18n(DayWords.of(this, language));
            day.setLocale(language.locale());
            day.setClearButtonVisible(true);
            day.addValueChangeListener(change -> {
                if (!change.isFromClient()) return;
                month.setValue(null);
                from.setMax(until.getValue());
                until.setMin(from.getValue());
                tell();
            });
        }
        from.setLabel(getTranslation("reports.filter.from"));
        until.setLabel(getTranslation("reports.filter.until"));
    }

    private void shown() {
        shown.setLabel(getTranslation("reports.filter.shown"));
        shown.setItems(Shown.values());
        shown.setValue(Shown.ALL);
        shown.setItemLabelGenerator(
                item -> getTranslation("reports.filter.shown." + (item == Shown.ALL ? "all" : "completed")));
        shown.addValueChangeListener(_ -> tell());
    }

    private void tell() {
        Optional<LocalDate> first = Optional.ofNullable(from.getValue());
        Optional<LocalDate> last = Optional.ofNullable(until.getValue());
        var completions =
                new ExportFilter(Optional.ofNullable(course.getValue()).map(Course::id), first, last);
        show.accept(new CompletionFilter(completions, shown.getValue() == Shown.COMPLETED));
    }
}
