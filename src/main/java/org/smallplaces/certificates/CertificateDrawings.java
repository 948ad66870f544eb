package org.smallplaces.certificates;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import org.w3c.dom.Element;

/** Draws the {@code object} elements of a certificate as vectors, by their {@code type}: mark, street and qr. */
final class CertificateDrawings implements FSObjectDrawerFactory {

    private static final Color INK = new Color(0x16282e);

    /** The light margin that scanners need around a code, in modules (ISO/IEC 18004). */
    private static final int QUIET = 4;

    @Override
    public boolean isReplacedObject(Element element) {
        return element.hasAttribute("type");
    }

    @Override
    public FSObjectDrawer createDrawer(Element element) {
        return switch (element.getAttribute("type")) {
            case "mark" -> fitting(30, 30, StreetDrawing::drawMark);
            case "street" -> fitting(StreetDrawing.WIDTH, StreetDrawing.HEIGHT, StreetDrawing::draw);
            case "qr" -> code(element.getAttribute("data"));
            default -> throw new IllegalArgumentException("No such drawing: " + element.getAttribute("type"));
        };
    }

    private static FSObjectDrawer fitting(double units, double unitsHigh, Consumer<Graphics2D> drawing) {
        return (_, x, y, dotsWide, dotsHigh, device, _, dotsPerPixel) -> {
            var width = dotsWide / dotsPerPixel;
            var height = dotsHigh / dotsPerPixel;
            device.drawWithGraphics((float) x, (float) y, (float) width, (float) height, pen -> {
                pen.scale(width / units, height / unitsHigh);
                drawing.accept(pen);
            });
            return Map.of();
        };
    }

    private static FSObjectDrawer code(String address) {
        try {
            var hints = new EnumMap<EncodeHintType, Object>(EncodeHintType.class);
            hints.put(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M);
            hints.put(EncodeHintType.MARGIN, QUIET);
            var modules = new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0, hints);
            var dark = new Path2D.Double();
            for (var row = 0; row < modules.getHeight(); row++)
                for (var column = 0; column < modules.getWidth(); column++)
                    if (modules.get(column, row)) {
                        var end = column;
                        while (end < modules.getWidth() && modules.get(end, row)) end++;
                        // A hair of overlap, or viewers that smooth edges show light seams between the rows.
                        dark.append(new Rectangle2D.Double(column, row, end - column, 1.02), false);
                        column = end;
                    }
            return fitting(modules.getWidth(), modules.getHeight(), pen -> {
                pen.setColor(INK);
                pen.fill(dark);
            });
        } catch (WriterException impossible) {
            throw new IllegalArgumentException("Too long for a code: " + address, impossible);
        }
    }
}
