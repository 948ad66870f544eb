package org.smallplaces.reports.ui;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;

import org.smallplaces.shell.Language;

/** The words of a calendar in a language: its months and days from the Unicode locale data. */
final class DayWords {

    private DayWords() {}

    static DatePickerI18n of(Component page, Language language) {
        var locale = language.locale();
        var months = new ArrayList<String>();
        for (var month : Month.values()) months.add(month.getDisplayName(TextStyle.FULL_STANDALONE, locale));
        return new DatePickerI18n()
                .setMonthNames(months)
                .setWeekdays(weekdays(TextStyle.FULL_STANDALONE, locale))
                .setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE, locale))
                .setFirstDayOfWeek(WeekFields.of(locale).getFirstDayOfWeek().getValue() % 7)
                .setDateFormat(page.getTranslation("reports.day.format"))
                .setToday(page.getTranslation("reports.day.today"))
                .setCancel(page.getTranslation("reports.day.cancel"))
                .setBadInputErrorMessage(page.getTranslation("reports.day.bad"))
                .setMinErrorMessage(page.getTranslation("reports.day.order"))
                .setMaxErrorMessage(page.getTranslation("reports.day.order"));
    }

    // The calendar begins its list with Sunday.
    private static List<String> weekdays(TextStyle style, Locale locale) {
        var days = new ArrayList<String>();
        for (var i = 0; i < 7; i++) days.add(DayOfWeek.SUNDAY.plus(i).getDisplayName(style, locale));
        return days;
    }
}
