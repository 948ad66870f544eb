package org.smallplaces.learning.ui;

import java.util.Locale;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import org.springframework.web.util.HtmlUtils;

import org.smallplaces.courses.CourseModule;
import org.smallplaces.learning.Progress;

/**
 * A course as a street: a house a module, a window a lesson, a lamp lit when the lesson is finished, a flag when
 * the check is passed, a mark where the person stands. The sentence says the same in words.
 */
class Street extends Div {

    private static final int GROUND = 140;
    private static final int HOUSE = 96;
    private static final int STEP = 108;
    private static final int MARGIN = 90;
    private static final int LAMP = 68;
    private static final int NARROWEST = 420;

    private final StringBuilder drawing = new StringBuilder();

    Street(Progress progress, String sentence) {
        addClassName("street-card");
        var modules = progress.path().modules();
        var width = Math.max(NARROWEST, 2 * MARGIN + STEP * modules.size());
        draw(
                "<svg class='street' viewBox='0 0 %d 170' role='img' aria-label='%s'>",
                width, HtmlUtils.htmlEscape(sentence));
        draw("<line class='ground' x1='0' x2='%d' y1='%d' y2='%d'/>", width, GROUND, GROUND);
        tree(MARGIN / 2);
        var begin = (width - STEP * modules.size()) / 2 + (STEP - HOUSE) / 2;
        for (var i = 0; i < modules.size(); i++) house(progress, modules.get(i), begin + i * STEP, i);
        lamp(width - LAMP, progress.hasPassedAll());
        tree(width - MARGIN / 2);
        drawing.append("</svg>");
        add(new Svg(drawing.toString()));
    }

    private void house(Progress progress, CourseModule module, int x, int index) {
        var top = 60 + index * 7 % 13;
        if (index % 3 == 1) draw("<rect class='roof' x='%d' y='%d' width='%d' height='9'/>", x - 4, top - 9, HOUSE + 8);
        else
            draw(
                    "<path class='roof' d='M%d %d L%d %d L%d %d Z'/>",
                    x - 6, top, x + HOUSE / 2, top - 30, x + HOUSE + 6, top);
        draw("<rect class='wall' x='%d' y='%d' width='%d' height='%d'/>", x, top, HOUSE, GROUND - top);
        var lessons = module.lessons();
        for (var i = 0; i < lessons.size(); i++)
            window(x + 10 + i % 3 * 28, top + 9 + i / 3 * 21, progress.hasFinished(module, lessons.get(i)));
        var passed = progress.hasPassed(module);
        draw(
                "<path class='%s' d='M%d %d v-13 a7 7 0 0 1 14 0 v13 z'/>",
                passed ? "lit" : "pane", x + HOUSE / 2 - 7, GROUND);
        if (passed) flag(x + HOUSE - 8, top);
        if (isHere(progress, module))
            draw("<path class='here' d='M%d %d h18 l-9 -8 z'/>", x + HOUSE / 2 - 9, GROUND + 14);
    }

    private void window(int x, int y, boolean lit) {
        draw("<rect class='%s' x='%d' y='%d' width='20' height='14' rx='2'/>", lit ? "lit" : "pane", x, y);
    }

    private void flag(int x, int y) {
        draw("<line class='pole' x1='%d' x2='%d' y1='%d' y2='%d'/>", x, x, y - 40, y);
        draw("<path class='flag' d='M%d %d l20 6 l-20 7 z'/>", x, y - 40);
    }

    private void tree(int x) {
        draw("<line class='pole' x1='%d' x2='%d' y1='%d' y2='%d'/>", x, x, GROUND - 24, GROUND);
        draw("<ellipse class='tree' cx='%d' cy='%d' rx='15' ry='20'/>", x, GROUND - 38);
    }

    private void lamp(int x, boolean lit) {
        draw("<path class='post' d='M%d %d v-62 q0 -8 -8 -8 h-6' />", x, GROUND);
        draw("<circle class='%s' cx='%d' cy='%d' r='6'/>", lit ? "lit" : "pane", x - 15, GROUND - 66);
    }

    private static boolean isHere(Progress progress, CourseModule module) {
        return switch (progress.next()) {
            case Progress.Step.ReadLesson reading -> reading.module().id().equals(module.id());
            case Progress.Step.TakeCheck check -> check.module().id().equals(module.id());
            case Progress.Step.TakeFinal _, Progress.Step.Finished _ -> false;
        };
    }

    private void draw(String shape, Object... numbers) {
        drawing.append(String.format(Locale.ROOT, shape, numbers));
    }
}
