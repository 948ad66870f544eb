package org.smallplaces.courses;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.smallplaces.courses.CourseOutline.Freshness;
import org.smallplaces.shell.Language;

/** Reads what a course is made of from files that may be unfinished. */
final class OutlineReading {

    private final CourseFolder files;
    private final CourseId course;
    private final Optional<YamlFile> yaml;
    private final List<Language> languages;

    OutlineReading(CourseFolder files, CourseId course) {
        this.files = files;
        this.course = course;
        yaml = files.yaml(course + "/" + CourseFiles.COURSE);
        languages = yaml.map(CourseCheck::languages).orElse(List.of());
    }

    CourseOutline read() {
        var modules = yaml.stream()
                .flatMap(file -> file.texts("/modules").stream())
                .flatMap(folder -> module(folder).stream())
                .toList();
        return new CourseOutline(course, titles(course + "/" + CourseFiles.COURSE), languages, modules);
    }

    private Optional<CourseOutline.Module> module(String folder) {
        var path = course + "/" + folder + "/" + CourseFiles.MODULE;
        return files.yaml(path).filter(module -> Slug.fits(module.text("/id"))).map(module -> {
            var twins = new Twins(files, module, languages);
            var followed = twins.lessons();
            var confirmed = twins.confirmed(Twins.LESSONS);
            var lessons = module.items("/lessons").stream()
                    .map(place -> module.text(place + "/id"))
                    .filter(Slug::fits)
                    .map(LessonId::new)
                    .map(lesson -> new CourseOutline.Lesson(
                            lesson,
                            texts(folder, lesson)
                                    .map(file -> text(file, followed, confirmed))
                                    .toList()))
                    .toList();
            return new CourseOutline.Module(folder, new ModuleId(module.text("/id")), titles(path), lessons);
        });
    }

    private Stream<LessonFile> texts(String folder, LessonId lesson) {
        return languages.stream()
                .flatMap(language -> Stream.of(Reading.values())
                        .map(reading -> new LessonFile(course, folder, lesson, language, reading)));
    }

    private CourseOutline.Text text(
            LessonFile file, Map<String, Map<String, String>> followed, Map<String, Map<String, String>> confirmed) {
        var text = files.text(file.path());
        if (text.isEmpty()) return new CourseOutline.Text(file, Freshness.MISSING, "");
        var lesson = file.lesson().slug();
        var twin = new Twin(file.language(), file.reading()).key();
        var follows = followed.getOrDefault(lesson, Map.of()).get(twin);
        var held = confirmed.getOrDefault(lesson, Map.of()).get(twin);
        var fresh = follows == null || follows.equals(held);
        return new CourseOutline.Text(
                file, fresh ? Freshness.FRESH : Freshness.STALE, LessonMarkdown.title(text.get()));
    }

    private Map<Language, String> titles(String path) {
        var titles = new EnumMap<Language, String>(Language.class);
        for (var language : languages)
            files.yaml(CourseFiles.words(path, language))
                    .map(words -> words.text("/title"))
                    .filter(title -> !title.isBlank())
                    .ifPresent(title -> titles.put(language, title));
        return titles;
    }
}
