package org.partnine;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the register: its database if it brings its own, its web pages and its REST API. */
@SpringBootApplication
public class PartNine {

    public static void main(String[] args) {
        SpringApplication.run(PartNine.class, args);
    }
}
