package org.partnine.law;

/** The rules an explanation cites, in the order in which they are applied (law.md section 2.2). */
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
