package org.smallplaces.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder with little room in it: a disk of memory, where this program may mount one; otherwise a folder like any other. */
record SmallDisk(Path folder, boolean isSmall) {

    static SmallDisk make() throws IOException, InterruptedException {
        var folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "exports-");
        return new SmallDisk(folder, run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", folder.toString()));
    }

    String setting() {
        return "--smallplaces.exports.folder=" + folder;
    }

    /** From now on there is room enough. */
    void grow() throws IOException, InterruptedException {
        if (isSmall) run("mount", "-o", "remount,size=200m", folder.toString());
    }

    void remove() throws IOException, InterruptedException {
        if (isSmall) run("umount", "-l", folder.toString());
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }
}
