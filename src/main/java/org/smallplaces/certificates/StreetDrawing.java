package org.smallplaces.certificates;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** The street of learning at the end of the way: a light in every window, a flag on every house. */
final class StreetDrawing {

    static final double WIDTH = 1389;
    static final double HEIGHT = 180;

    private static final Color WALL = new Color(0xe9dfc9);
    private static final Color ROOF = new Color(0xb9694a);
    private static final Color LAMP = new Color(0xf2b632);
    private static final Color CLAY = new Color(0x8c3213);
    private static final Color CIVIC = new Color(0x0b4a5a);
    private static final Color SOFT = new Color(0x3f4f54);

    private static final double PITCH = 121;
    private static final int HOUSES = 11;

    /** For each house: its width, the height of its wall, the kind of roof and the windows in a row. */
    private static final int[][] STREET = {
        {92, 92, 0, 3},
        {100, 84, 1, 3},
        {84, 104, 0, 2},
        {102, 86, 2, 3},
        {88, 96, 0, 3},
        {104, 112, 1, 4},
        {90, 90, 0, 3},
        {98, 88, 2, 3},
        {84, 102, 0, 2},
        {100, 82, 1, 3},
        {94, 94, 0, 3}
    };

    private StreetDrawing() {}

    /** Draws onto a picture of {@link #WIDTH} by {@link #HEIGHT} units. */
    static void draw(Graphics2D pen) {
        var left = (WIDTH - PITCH * HOUSES) / 2;
        for (var house = 0; house < HOUSES; house++) {
            var middle = left + PITCH * (house + 0.5);
            var shape = STREET[house];
            house(pen, middle, shape[0], shape[1], shape[2], shape[3]);
            if (house > 0) streetLamp(pen, middle - PITCH / 2);
        }
    }

    private static void house(Graphics2D pen, double middle, double width, double height, int roof, int windows) {
        var top = HEIGHT - height;
        pen.setColor(WALL);
        pen.fill(new Rectangle2D.Double(middle - width / 2, top, width, height));
        pen.setColor(ROOF);
        pen.fill(roof(middle, width, top, roof));
        var peak = top - (roof == 0 ? 34 : roof == 1 ? 9 : 24);
        var pole = roof == 0 ? middle : middle + width / 2 - 14;
        flag(pen, pole, peak);
        var rows = (int) (height - 34) / 24;
        for (var row = 0; row < rows; row++)
            for (var window = 0; window < windows; window++)
                window(pen, middle + (window - (windows - 1) / 2.0) * (width - 14) / windows, top + 11 + row * 24);
        door(pen, middle);
    }

    private static Path2D roof(double middle, double width, double top, int kind) {
        var eave = width / 2 + 6;
        var ridge = kind == 0 ? 0 : kind == 1 ? eave : width / 2 - 20;
        var rise = kind == 0 ? 34 : kind == 1 ? 9 : 24;
        var roof = new Path2D.Double();
        roof.moveTo(middle - eave, top);
        roof.lineTo(middle - ridge, top - rise);
        roof.lineTo(middle + ridge, top - rise);
        roof.lineTo(middle + eave, top);
        roof.closePath();
        return roof;
    }

    private static void flag(Graphics2D pen, double pole, double peak) {
        pen.setColor(SOFT);
        pen.fill(new Rectangle2D.Double(pole - 1, peak - 30, 2, 32));
        var flag = new Path2D.Double();
        flag.moveTo(pole + 1, peak - 30);
        flag.lineTo(pole + 21, peak - 23.5);
        flag.lineTo(pole + 1, peak - 17);
        flag.closePath();
        pen.setColor(CLAY);
        pen.fill(flag);
    }

    private static void window(Graphics2D pen, double middle, double top) {
        var pane = new RoundRectangle2D.Double(middle - 7.5, top, 15, 15, 3, 3);
        pen.setColor(LAMP);
        pen.fill(pane);
        pen.setColor(SOFT);
        pen.setStroke(new BasicStroke(1f));
        pen.draw(pane);
    }

    private static void door(Graphics2D pen, double middle) {
        var door = new Path2D.Double(new Rectangle2D.Double(middle - 8, HEIGHT - 16, 16, 16));
        door.append(new Arc2D.Double(middle - 8, HEIGHT - 24, 16, 16, 0, 180, Arc2D.CHORD), false);
        pen.setColor(CIVIC);
        pen.fill(door);
    }

    private static void streetLamp(Graphics2D pen, double middle) {
        pen.setColor(CIVIC);
        pen.fill(new Rectangle2D.Double(middle - 1, HEIGHT - 46, 2, 46));
        pen.setColor(LAMP);
        pen.fill(new Ellipse2D.Double(middle - 5, HEIGHT - 54, 10, 10));
    }

    /** The brand: a house with its door open to the light, on 30 by 30 units. */
    static void drawMark(Graphics2D pen) {
        var house = new Path2D.Double();
        house.moveTo(3, 14);
        house.lineTo(15, 3);
        house.lineTo(27, 14);
        house.lineTo(27, 27);
        house.lineTo(3, 27);
        house.closePath();
        pen.setColor(CIVIC);
        pen.fill(house);
        var door = new Path2D.Double(new Rectangle2D.Double(11, 20, 8, 7));
        door.append(new Arc2D.Double(11, 16, 8, 8, 0, 180, Arc2D.CHORD), false);
        pen.setColor(LAMP);
        pen.fill(door);
    }
}
