package org.smallplaces.courses;

import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DrawingTests {

    private static final String LINE = "fill=\"none\" stroke=\"#000000\" stroke-linecap=\"round\""
            + " stroke-linejoin=\"round\" stroke-miterlimit=\"10\" stroke-width=\"2\"";

    @Test
    void whatNobodySeesIsLeftOut() {
        assertThat(inside("""
                        <!-- made with a tool -->
                        <g id="color"/>
                        <g id="line"><g><path id="a" fill="none" d="M1 1h1"/></g></g>
                        <path fill="#FFDD00" stroke="none" stroke-width="2" d="M1 1h1z"/>
                        """)).isEqualTo("<path fill=\"#fd0\" d=\"m10 10h10z\"/>");
    }

    @Test
    void linesOfOneLookAreOnePath() {
        assertThat(inside("<line x1=\"1\" y1=\"1\" x2=\"2\" y2=\"1\" " + LINE + "/><polyline points=\"1,3 2,3 2,4\" "
                        + LINE + "/>"))
                .isEqualTo("<path stroke=\"#000\" d=\"m10 10h10m-10 20h10v10\"/>");
    }

    @Test
    void areasOfOneLookStayApartBecauseTheyMayOverlap() {
        assertThat(inside("<rect width=\"2\" height=\"1\"/><polygon points=\"0,0 1,0 1,1\"/>"))
                .isEqualTo("<path fill=\"#000\" d=\"m0 0h20v10h-20z\"/><path fill=\"#000\" d=\"m0 0h10v10z\"/>");
    }

    @Test
    void whatAGroupSaysHoldsForItsParts() {
        assertThat(
                        inside(
                                "<g fill=\"none\" stroke=\"#abc\" stroke-width=\"2\"><circle cx=\"1\" cy=\"2\" r=\".55\"/></g>"))
                .isEqualTo("<circle stroke=\"#abc\" stroke-linecap=\"butt\" stroke-linejoin=\"miter\""
                        + " stroke-miterlimit=\"4\" cx=\"10\" cy=\"20\" r=\"5.5\"/>");
    }

    @Test
    void partsThatAreMovedOrClearStaySo() {
        assertThat(inside("<g opacity=\".5\"><rect width=\"1\" height=\"1\" transform=\"rotate(45 3 3)\"/></g>"))
                .isEqualTo("<g opacity=\".5\"><g transform=\"scale(10)rotate(45 3 3)scale(.1)\">"
                        + "<path fill=\"#000\" d=\"m0 0h10v10h-10z\"/></g></g>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<style>path{fill:red}</style>",
                "<use href=\"#a\"/>",
                "<script>alert(1)</script>",
                "<path style=\"fill:red\" d=\"M0 0\"/>",
                "<path fill=\"url(#sky)\" d=\"M0 0\"/>"
            })
    void aPictureWhosePartsReferToEachOtherDoesNotStandAlone(String part) {
        assertThat(Drawing.standsAlone(svg(part))).isFalse();
        assertThat(Drawing.standsAlone(svg(""))).isTrue();
        assertThat(Drawing.standsAlone("<svg viewBox=\"0 0 24 24\"/>")).isFalse();
    }

    @Test
    void aSheetHasASquareAndAViewForEachPicture() {
        assertThat(PictureSheet.draw(new TreeMap<>(Map.of("bus", "<a/>", "bed", "<b/>"))))
                .contains("viewBox=\"0 0 720 720\"")
                .contains("<view id=\"bed\" viewBox=\"0 0 720 720\"/><view id=\"bus\" viewBox=\"720 0 720 720\"/>")
                .contains("<g transform=\"translate(0)\"><b/></g><g transform=\"translate(720)\"><a/></g>");
    }

    private static String inside(String parts) {
        return Drawing.inside(svg(parts));
    }

    private static String svg(String parts) {
        return "<svg id=\"emoji\" viewBox=\"0 0 72 72\" xmlns=\"http://www.w3.org/2000/svg\">" + parts + "</svg>";
    }
}
