package org.partnine.platform.postgres;

/** A database role and its password. The password never shows in logs. */
public record Login(String role, String password) {

    @Override
    public String toString() {
        return role;
    }
}
