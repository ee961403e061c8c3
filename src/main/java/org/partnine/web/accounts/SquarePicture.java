package org.partnine.web.accounts;

import io.nayuki.qrcodegen.QrCode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.partnine.accounts.OneTimeCodes;

/** The secret of a second factor as telephones read it. */
final class SquarePicture {

    /** White squares that must surround it. */
    private static final int MARGIN = 4;

    private SquarePicture() {}

    static AccountPage.Offered of(byte[] secret, String email) {
        String written = OneTimeCodes.written(secret);
        String label = URLEncoder.encode(email, StandardCharsets.UTF_8).replace("+", "%20");
        QrCode code = QrCode.encodeText(
                "otpauth://totp/Part%20Nine:" + label + "?secret=" + written + "&issuer=Part%20Nine",
                QrCode.Ecc.MEDIUM);
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + MARGIN)
                            .append(' ')
                            .append(y + MARGIN)
                            .append("h1v1h-1z");
                }
            }
        }
        return new AccountPage.Offered(written, path.toString(), code.size + 2 * MARGIN);
    }
}
