package org.partnine.platform.reference;

/**
 * One thing wrong with a data set.
 *
 * @param file the file, by its path in the data set
 * @param line counted from 1, the header being line 1; 0 if the whole file is meant
 * @param column the column, by name; empty if the whole row is meant
 * @param message what is wrong, and what to do
 */
public record Fault(String file, long line, String column, String message) {

    @Override
    public String toString() {
        return file + (line == 0 ? "" : ", line " + line) + (column.isEmpty() ? "" : ", column " + column) + ": "
                + message;
    }
}
