package org.partnine.law;

/** The rules an explanation cites, in the order in which they are applied; docs/glossary.md names them. */
public enum Rule {
    L1,
    L2,
    L3,
    L4,
    L5,
    L6,
    L7,
    L8,
    L9,
    L10,
    L11,
    L12,
    L13
}
