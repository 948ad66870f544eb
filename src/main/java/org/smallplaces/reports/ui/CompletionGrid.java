package org.smallplaces.reports.ui;

import java.sql.Date;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

import org.smallplaces.people.PlaceScope;
import org.smallplaces.places.Place;
import org.smallplaces.reports.Completion;
import org.smallplaces.reports.CompletionFilter;
import org.smallplaces.reports.CompletionReport;
import org.smallplaces.shell.Language;
import org.smallplaces.shell.PlainLink;

/** The list itself, fetched as far as it is scrolled, and a link to all of it as a file. */
class CompletionGrid extends Div {

    private final Grid<Completion> grid = new Grid<>();
    private final PlainLink download = new PlainLink("", getTranslation("reports.download"));
    private final Place place;
    private CompletionFilter filter = CompletionFilter.ALL;

    CompletionGrid(CompletionReport report, PlaceScope scope, Language language) {
        place = scope.place();
        var heading = new H2(getTranslation("reports.list"));
        heading.setId("completions");
        grid.addColumn(Completion::name)
                .setHeader(getTranslation("reports.column.name"))
                .setAutoWidth(true)
                .setFrozen(true);
        grid.addColumn(Completion::place)
                .setHeader(getTranslation("reports.column.place"))
                .setAutoWidth(true);
        grid.addColumn(row -> getTranslation(row.isCompleted() ? "reports.completed.yes" : "reports.completed.no"))
                .setHeader(getTranslation("reports.column.completed"))
                .setAutoWidth(true);
        grid.addColumn(row -> row.course() == null ? "" : row.course())
                .setHeader(getTranslation("reports.column.course"))
                .setWidth("12rem");
        grid.addColumn(this::day)
                .setHeader(getTranslation("reports.column.date"))
                .setAutoWidth(true);
        grid.addColumn(row -> row.number() == null ? "" : row.number())
                .setHeader(getTranslation("reports.column.number"))
                .setAutoWidth(true);
        grid.setItems(
                query -> report.page(scope, filter, language, query.getOffset(), query.getLimit()).stream(),
                _ -> report.size(scope, filter, language));
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setEmptyStateComponent(new Paragraph(getTranslation("reports.empty")));
        grid.getElement().setAttribute("aria-label", getTranslation("reports.list"));
        download.addClassName("button");
        download.addClassName("second");
        download.setHref(address());
        add(heading, grid, new Paragraph(download));
    }

    void show(CompletionFilter wanted) {
        filter = wanted;
        download.setHref(address());
        grid.getDataProvider().refreshAll();
    }

    CompletionFilter filter() {
        return filter;
    }

    private String address() {
        return new CompletionListAddress(place, filter).toString();
    }

    private String day(Completion row) {
        var day = row.completedOn();
        return day == null ? "" : getTranslation("reports.date", Date.valueOf(day));
    }
}
