package org.smallplaces.certificates.ui;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

import org.smallplaces.certificates.CertificateNumber;
import org.smallplaces.certificates.Certificates;
import org.smallplaces.certificates.UnprintableTextException;
import org.smallplaces.people.SignedInPerson;
import org.smallplaces.shell.Language;
import org.smallplaces.shell.Words;

/** Hands a certificate to its holder as PDF, and to nobody else. */
@Controller
class CertificateDownload {

    private final Certificates certificates;
    private final Words words;

    CertificateDownload(Certificates certificates, Words words) {
        this.certificates = certificates;
        this.words = words;
    }

    @GetMapping("/certificates/{number}/{language}.pdf")
    @Nullable
    ModelAndView download(
            @AuthenticationPrincipal SignedInPerson person,
            @PathVariable("number") String number,
            @PathVariable("language") String language,
            HttpServletResponse response)
            throws IOException {
        if (!(CertificateNumber.read(number) instanceof CertificateNumber.Typed.Read read)) throw missing();
        var certificate = certificates
                .find(read.number())
                .filter(found -> found.personId().equals(person.id()))
                .orElseThrow(CertificateDownload::missing);
        var wanted = Language.of(language).orElseThrow(CertificateDownload::missing);
        var pdf = new ByteArrayOutputStream();
        try {
            certificates.print(certificate, wanted, pdf);
        } catch (UnprintableTextException unprintable) {
            return refusal(wanted, unprintable);
        }
        response.setContentType(MediaType.APPLICATION_PDF_VALUE);
        response.setContentLength(pdf.size());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(certificate.number().grouped() + "." + wanted.tag() + ".pdf")
                        .build()
                        .toString());
        pdf.writeTo(response.getOutputStream());
        return null;
    }

    private ModelAndView refusal(Language language, UnprintableTextException unprintable) {
        var page = new ModelAndView("shell/error", HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("title", words.say(language, "certificates.unprintable"));
        page.addObject("line", unprintable.getMessage());
        return page;
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
