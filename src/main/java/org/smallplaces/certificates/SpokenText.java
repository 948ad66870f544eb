package org.smallplaces.certificates;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/**
 * Lets screen readers say Arabic as it is written. On the page it stands in the order and the shapes in which it is drawn,
 * which read aloud is nonsense; the replacement text (ActualText, ISO 32000-1, 14.9.4) is what somebody typed.
 */
final class SpokenText {

    private String said = "";

    private SpokenText() {}

    /** Makes the {@code title} of every span its replacement text. */
    static void restore(PDDocument document) {
        new SpokenText().visit(document.getDocumentCatalog().getStructureTreeRoot());
    }

    private void visit(PDStructureNode node) {
        for (var kid : node.getKids()) {
            if (!(kid instanceof PDStructureElement element)) continue;
            var text = element.getAlternateDescription();
            if (text != null && element.getStructureType().equals(StandardStructureTypes.SPAN)) {
                // A span over several lines comes once for each of them, and is said with the first.
                element.setActualText(text.equals(said) ? "" : text);
                element.getCOSObject().removeItem(COSName.ALT);
                said = text;
            }
            visit(element);
        }
    }
}
