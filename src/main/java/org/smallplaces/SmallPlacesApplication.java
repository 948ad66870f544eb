package org.smallplaces;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Small Places. */
@SpringBootApplication
public class SmallPlacesApplication {

    public static void main(String[] args) {
        SpringApplication.run(SmallPlacesApplication.class, args);
    }
}
