package org.smallplaces.certificates.ui;

import java.math.BigDecimal;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import org.smallplaces.certificates.Certificate;
import org.smallplaces.certificates.CertificateNumber;
import org.smallplaces.certificates.CertificateNumber.Typed;
import org.smallplaces.certificates.Certificates;
import org.smallplaces.shell.PageLanguage;
import org.smallplaces.shell.Words;

/** Is this certificate real? Says what the paper says, to whoever holds its number, and nothing more. */
@Controller
class VerifyPage {

    private final Certificates certificates;
    private final Words words;
    private final Clock clock;

    VerifyPage(Certificates certificates, Words words, Clock clock) {
        this.certificates = certificates;
        this.words = words;
        this.clock = clock;
    }

    /** What a program is told of a certificate; dates as ISO 8601. */
    record Answer(
            String number,
            boolean genuine,
            @Nullable Boolean valid,
            @Nullable String holder,
            @Nullable String place,
            @Nullable String course,
            @Nullable Integer revision,
            @Nullable BigDecimal hours,
            @Nullable LocalDate completedOn,
            @Nullable LocalDate validUntil) {

        static Answer unknown(String number) {
            return new Answer(number, false, null, null, null, null, null, null, null, null);
        }
    }

    @GetMapping("/verify")
    Object ask(HttpServletRequest request, @RequestParam(name = "number", defaultValue = "") String typed) {
        if (typed.isBlank()) return page(request, "", "ask", HttpStatus.OK);
        return switch (CertificateNumber.read(typed)) {
            case Typed.Read read -> "redirect:/verify/" + read.symbols();
            case Typed.Mistyped _ -> page(request, typed, "mistyped", HttpStatus.OK);
            case Typed.NotANumber _ -> page(request, typed, "no-number", HttpStatus.OK);
        };
    }

    @GetMapping(path = "/verify/{number}", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView show(HttpServletRequest request, @PathVariable("number") String typed) {
        return switch (CertificateNumber.read(typed)) {
            case Typed.Read read ->
                certificates
                        .find(read.number())
                        .map(certificate -> genuine(request, certificate))
                        .orElseGet(() -> page(request, read.number().grouped(), "unknown", HttpStatus.NOT_FOUND));
            case Typed.Mistyped _ -> page(request, typed, "mistyped", HttpStatus.NOT_FOUND);
            case Typed.NotANumber _ -> page(request, typed, "no-number", HttpStatus.NOT_FOUND);
        };
    }

    @GetMapping(path = "/verify/{number}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Answer> tell(HttpServletRequest request, @PathVariable("number") String typed) {
        Optional<Certificate> found = CertificateNumber.read(typed) instanceof Typed.Read read
                ? certificates.find(read.number())
                : Optional.empty();
        return found.map(certificate -> ResponseEntity.ok()
                        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                        .body(answer(request, certificate)))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.NOT_FOUND).body(Answer.unknown(typed)));
    }

    private Answer answer(HttpServletRequest request, Certificate certificate) {
        var said = certificate.words(PageLanguage.of(request));
        return new Answer(
                certificate.number().grouped(),
                true,
                certificate.isValidOn(LocalDate.now(clock)),
                certificate.holder(),
                said.place(),
                said.courseTitle(),
                certificate.revision(),
                certificate.hours(),
                certificate.completedOn(),
                certificate.validUntil());
    }

    private ModelAndView genuine(HttpServletRequest request, Certificate certificate) {
        var language = PageLanguage.of(request);
        var valid = certificate.isValidOn(LocalDate.now(clock));
        var page = page(request, "", valid ? "genuine" : "expired", HttpStatus.OK);
        page.addObject("certificate", certificate);
        page.addObject("said", certificate.words(language));
        page.addObject(
                "completed", words.say(language, "certificates.verify.date", Date.valueOf(certificate.completedOn())));
        page.addObject(
                "until", words.say(language, "certificates.verify.date", Date.valueOf(certificate.validUntil())));
        page.addObject("hours", words.say(language, "certificates.verify.hours-value", certificate.hours()));
        return page;
    }

    private ModelAndView page(HttpServletRequest request, String typed, String result, HttpStatus status) {
        var page = new ModelAndView("certificates/verify", status);
        page.addObject("title", words.say(PageLanguage.of(request), "certificates.verify.title"));
        page.addObject("typed", typed.length() > 40 ? typed.substring(0, 40) : typed);
        page.addObject("result", result);
        return page;
    }
}
