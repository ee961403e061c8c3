package org.partnine.recording;

import java.util.List;

/** A room that keeps registers. */
@FunctionalInterface
public interface RegisterSource {
    List<Register> registers();
}
