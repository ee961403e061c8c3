package org.partnine.law;

/** One recorded fact that the law is applied to. */
public interface Fact {

    /** The register's key for the fact, stable over corrections, unique within its kind. */
    String key();

    Source source();

    Knowledge known();

    default boolean isUnconfirmed() {
        return source().confidence() == Confidence.LOW;
    }
}
