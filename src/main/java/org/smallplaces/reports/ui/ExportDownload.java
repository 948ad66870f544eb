package org.smallplaces.reports.ui;

import java.nio.file.Files;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

import org.smallplaces.certificates.ExportId;
import org.smallplaces.certificates.Exports;
import org.smallplaces.people.People;
import org.smallplaces.people.PlaceScope;
import org.smallplaces.people.Role;
import org.smallplaces.people.SignedInPerson;
import org.smallplaces.places.PlaceId;

/** Hands out the file of an export, as often as its owner asks; a broken line goes on where it stopped. */
@Controller
class ExportDownload {

    private final Exports exports;
    private final People people;

    ExportDownload(Exports exports, People people) {
        this.exports = exports;
        this.people = people;
    }

    @GetMapping("/places/{place}/exports/{export}.zip")
    ResponseEntity<Resource> download(
            @AuthenticationPrincipal SignedInPerson person,
            @PathVariable("place") String place,
            @PathVariable("export") String export) {
        if (!person.roles().contains(Role.ADMINISTRATOR)) throw missing();
        var scope = PlaceId.read(place)
                .flatMap(id -> people.scope(person.id(), Role.ADMINISTRATOR, id))
                .orElseThrow(ExportDownload::missing);
        var file = ExportId.read(export)
                .flatMap(id -> exports.file(scope, id))
                .filter(Files::isReadable)
                .orElseThrow(ExportDownload::missing);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/zip"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name(scope))
                                .build()
                                .toString())
                .body(new FileSystemResource(file));
    }

    private static String name(PlaceScope scope) {
        return "certificates-" + scope.place().code() + ".zip";
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
