package sala.search.lucene;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A program of its own that writes to an index without end, to be killed. */
final class WritingProgram {

    private WritingProgram() {}

    static Process start(Path folder) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        WritingProgram.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Gives the number of things that were certainly committed. */
    static int awaitCommits(Process writer, int count) throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8));
        int committed = 0;
        while (committed < count) {
            committed = Integer.parseInt(lines.readLine());
        }
        return committed;
    }

    /** Says after each commit how many things are in the index. */
    public static void main(String[] arguments) {
        SearchIndex index = new SearchIndex(Path.of(arguments[0]));
        index.open();
        index.beginBuilding();
        index.finishBuilding();
        for (int i = 1; true; i++) {
            index.put(new Entry(Things.document("เศษส่วน " + i), List.of()));
            index.commit();
            System.out.println(i);
        }
    }
}
