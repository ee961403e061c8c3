package org.partnine.law;

/** How sure a fact is. A LOW fact is shown as unconfirmed and never decides an answer by itself. */
public enum Confidence {
    /** An official document or two independent sources seen. */
    HIGH,
    /** One secondary source, or a fact every specialist knows. */
    MEDIUM,
    /** Memory alone. */
    LOW
}
