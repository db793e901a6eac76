package sala.web.disk;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.access.Actor;
import sala.media.disk.DiskChoices;
import sala.media.disk.DiskFile;
import sala.media.disk.DiskImport;
import sala.media.disk.DiskImports;
import sala.media.disk.FileFilter;
import sala.media.disk.Forecast;
import sala.media.disk.Tallies;
import sala.media.disk.Tally;
import sala.media.quota.Quotas;
import sala.paging.Page;
import sala.paging.Paging;
import sala.school.Schools;
import sala.web.quota.SchoolRoom;

/** Gathers what pages, programs and the command line show of an import. */
@Singleton
public class ImportDesk {

    private final DiskImports imports;
    private final DiskChoices choices;
    private final Tallies tallies;
    private final Forecast forecast;
    private final Quotas quotas;
    private final Schools schools;

    @Inject
    public ImportDesk(
            DiskImports imports,
            DiskChoices choices,
            Tallies tallies,
            Forecast forecast,
            Quotas quotas,
            Schools schools) {
        this.imports = imports;
        this.choices = choices;
        this.tallies = tallies;
        this.forecast = forecast;
        this.quotas = quotas;
        this.schools = schools;
    }

    /** The import without its files. */
    public ImportView head(Actor actor, UUID id) {
        return view(imports.get(actor, id), null);
    }

    ImportView page(Actor actor, UUID id, FileFilter filter, Paging paging) {
        return view(imports.get(actor, id), choices.files(actor, id, filter, paging));
    }

    private ImportView view(DiskImport disk, @Nullable Page<DiskFile> files) {
        Tally tally = tallies.of(disk.id());
        return new ImportView(
                disk, tally, forecast.of(tally), imports.job(disk), files, tallies.toEncode(disk.id()), room(disk));
    }

    private Optional<SchoolRoom> room(DiskImport disk) {
        return Optional.ofNullable(disk.school())
                .map(quotas::of)
                .filter(room -> room.allowed() != null)
                .map(room -> new SchoolRoom(schools.get(room.school()), room));
    }
}
