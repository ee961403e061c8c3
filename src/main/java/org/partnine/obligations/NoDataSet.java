package org.partnine.obligations;

/** The register holds no facts: an answer would mistake silence for "no". */
public final class NoDataSet extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    NoDataSet() {
        super("The register holds no reference data. Start it with its data set, or check part-nine.reference.");
    }
}
