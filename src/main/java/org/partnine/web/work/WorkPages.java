package org.partnine.web.work;

import static org.partnine.accounts.Operation.ADMINISTER;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnine.accounts.Access;
import org.partnine.accounts.Account;
import org.partnine.accounts.Accounts;
import org.partnine.accounts.SecurityEvent;
import org.partnine.accounts.SecurityEvents;
import org.partnine.recording.Register;
import org.partnine.recording.Registers;
import org.partnine.web.frame.NotFound;
import org.partnine.web.frame.Page;
import org.partnine.web.frame.SentOn;
import org.partnine.web.records.RecordPages;
import org.partnine.web.review.ReviewPages;
import org.partnine.web.shown.Moments;
import org.partnine.work.Job;
import org.partnine.work.JobFiles;
import org.partnine.work.Jobs;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Long work: administrators ask for it, see how far it is, cancel it, and take what it left. */
@Access(ADMINISTER)
@Controller
@RequestMapping(WorkPages.ADDRESS)
class WorkPages {

    static final String ADDRESS = "/administration/work";

    private static final int SHOWN = 50;

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Jobs jobs;
    private final JobFiles files;
    private final Registers registers;
    private final Accounts accounts;
    private final SecurityEvents events;

    WorkPages(Jobs jobs, JobFiles files, Registers registers, Accounts accounts, SecurityEvents events) {
        this.jobs = jobs;
        this.files = files;
        this.registers = registers;
        this.accounts = accounts;
        this.events = events;
    }

    @GetMapping
    WorkPage all() {
        return page(false);
    }

    @PostMapping("/ledger")
    Page verify() {
        return ask(Job.Kind.VERIFY_LEDGER, null) ? new SentOn(ADDRESS) : page(true);
    }

    @PostMapping("/lists")
    Page export(@RequestParam("register") String name, HttpServletRequest request) {
        Register register = registers
                .named(name)
                .filter(RecordPages::hasPages)
                .orElseThrow(() -> new NotFound(NotFound.Kind.REGISTER, name));
        if (!ask(Job.Kind.EXPORT_LIST, register.name())) {
            return page(true);
        }
        events.note(
                SecurityEvent.Kind.EXPORTED,
                ReviewPages.reader().account(),
                request.getRemoteAddr(),
                "whole list of " + register.name());
        return new SentOn(ADDRESS);
    }

    private boolean ask(Job.Kind kind, @Nullable String register) {
        return jobs.ask(kind, register, ReviewPages.reader().account()).isPresent();
    }

    @PostMapping("/{key}/cancel")
    Page cancel(@PathVariable("key") String key) {
        jobs.cancel(known(key).key(), ReviewPages.reader().account());
        return new SentOn(ADDRESS);
    }

    /** Of another's job, of one whose audiences are no longer all open, or of another instance there is no file. */
    @GetMapping("/{key}/file")
    ResponseEntity<Resource> file(@PathVariable("key") String key) {
        Job job = known(key);
        Path file = (job.filed() ? files.find(job.key()) : Optional.<Path>empty())
                .orElseThrow(() -> new NotFound(NotFound.Kind.IDENTIFIER, key));
        String name = job.register() + "-" + Moments.dayOf(job.askedAt()) + ".csv";
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(new FileSystemResource(file));
    }

    private Job known(String key) {
        return jobs.find(key).orElseThrow(() -> new NotFound(NotFound.Kind.IDENTIFIER, key));
    }

    private WorkPage page(boolean isRefused) {
        List<Job> shown = jobs.latest(SHOWN);
        Map<String, String> names =
                accounts.all().stream().collect(Collectors.toUnmodifiableMap(Account::key, Account::name));
        Set<String> here = shown.stream()
                .filter(job -> job.filed() && files.find(job.key()).isPresent())
                .map(Job::key)
                .collect(Collectors.toUnmodifiableSet());
        List<String> exported = registers.all().stream()
                .filter(RecordPages::hasPages)
                .map(Register::name)
                .toList();
        return new WorkPage(shown, names, here, exported, isRefused);
    }
}
