package org.partnine;

import org.partnine.platform.Commands;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the register: its database if it brings its own, its web pages and its REST API; or backs it up, restores it. */
@SpringBootApplication
public class PartNine {

    public static void main(String[] args) {
        if (!Commands.run(args)) {
            SpringApplication.run(PartNine.class, args);
        }
    }
}
