package org.smallplaces.certificates;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;

/** A table as CSV that a spreadsheet opens rightly: it knows the letters, and takes no cell for a formula. */
public final class CsvSheet {

    private final CsvWriter csv;

    /** Begins a table; whoever gave the stream closes it, after {@link #flush()}. */
    public CsvSheet(OutputStream to) {
        var writer = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        try {
            // The mark by which spreadsheets know that this is UTF-8.
            writer.write('\uFEFF');
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        csv = CsvWriter.builder().build(writer);
    }

    /** Adds a line. */
    public void line(List<String> cells) {
        csv.writeRecord(cells.stream().map(CsvSheet::cell).toList());
    }

    /** Writes what is still on its way. */
    public void flush() {
        try {
            csv.flush();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    // A spreadsheet takes a cell that begins with one of these for a formula.
    static String cell(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
