package org.partnine;

/** What the jar starts with: compiled for Java 17, so that a Java too old for the rest can say so in one line. */
public final class Start {

    private static final int NEEDED = 25;

    private Start() {}

    public static void main(String[] arguments) throws ReflectiveOperationException {
        var here = Runtime.version().feature();
        if (here < NEEDED) {
            System.err.println("Part Nine needs Java " + NEEDED + " or newer and was started with Java " + here + " ("
                    + System.getProperty("java.home") + "): start it with a newer java");
            System.exit(1);
        }
        Class.forName("org.partnine.PartNine").getMethod("main", String[].class).invoke(null, (Object) arguments);
    }
}
