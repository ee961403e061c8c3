package org.partnine.states;

import java.util.List;
import org.partnine.recording.Field;
import org.partnine.recording.Register;
import org.partnine.recording.RegisterSource;
import org.springframework.stereotype.Component;

/** States and organisations, which come with the reference data, and the other actors that speak or act. */
@Component
class StateRegisters implements RegisterSource {

    private static final Register ACTORS = Register.of(
            "actors",
            "actor",
            "actor",
            null,
            List.of(
                    Field.text("name", "name", "Name as it writes itself").must(),
                    Field.code(
                                    "kind",
                                    "kind",
                                    "What it is",
                                    List.of(
                                            "COURT_ORGAN",
                                            "ASSEMBLY_ORGAN",
                                            "UN_BODY",
                                            "REGIONAL_ORGANISATION",
                                            "NATIONAL_INSTITUTION",
                                            "NGO",
                                            "MEDIA",
                                            "OTHER"))
                            .must(),
                    Field.reference("state", "state_code", "states", "State of a national institution")));

    @Override
    public List<Register> registers() {
        return List.of(
                Register.given("states", "state", "state", "iso2"),
                Register.given("organisations", "organisation", "organisation", "data_code"),
                ACTORS);
    }
}
