package org.smallplaces.certificates;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.springframework.context.ApplicationContext;

import org.smallplaces.courses.CourseLibrary;
import org.smallplaces.people.People;
import org.smallplaces.places.Places;
import org.smallplaces.shell.Language;
import org.smallplaces.shell.SiteProperties;

/** Prints certificates for a runner of exports, remembers which, and lets a test look while it prints. */
class Press extends Certificates {

    /** What a test does while a certificate is printed. */
    interface Meanwhile {
        void look() throws IOException;
    }

    private final List<CertificateNumber> printed = new CopyOnWriteArrayList<>();
    private final Meanwhile meanwhile;

    Press(ApplicationContext house, Meanwhile meanwhile) {
        super(
                house.getBean(CertificateRows.class),
                house.getBean(CourseLibrary.class),
                house.getBean(People.class),
                house.getBean(Places.class),
                house.getBean(CertificatePrinter.class),
                house.getBean(SiteProperties.class),
                house.getBean(Clock.class),
                house);
        this.meanwhile = meanwhile;
    }

    @Override
    public void print(Certificate certificate, Language language, OutputStream to) throws IOException {
        meanwhile.look();
        printed.add(certificate.number());
        to.write(certificate.number().value().getBytes(StandardCharsets.UTF_8));
    }

    List<CertificateNumber> printed() {
        return printed;
    }
}
