using System.Text.Json;

namespace CustomerPortal.Messaging;

/// <summary>What the server's refusals mean (RFC 5321, 4.2.1): 4xx comes again, 5xx does not, except where our own set-up is at fault.</summary>
internal static class SmtpAnswers
{
    private const int FirstPermanent = 500;

    // 530 STARTTLS or authentication required, 534, 535 and 538 authentication: the mail is good, somebody has to correct the settings.
    private static readonly int[] OurSetUp = [530, 534, 535, 538];

    // A server that takes us for a stranger who wants to relay (5.7.1): nobody is signed in, and somebody has to correct that.
    private static readonly string[] WordsOfSignIn = ["authenticat", "relay"];

    // What nodemailer calls a failure before the mail itself was refused.
    private static readonly string[] KindsOfSetUp = ["EAUTH", "ETLS", "EOAUTH2", "ENOAUTH", "EDNS", "ECONNECTION", "ESOCKET", "ETIMEDOUT", "EPROTOCOL"];

    public static MailAnswer Read(JsonElement message, SmtpServer server)
    {
        // The server's own name is no reason: "relay.example" sends mails as well as any.
        var said = message.GetProperty("words").GetString()?.ReplaceLineEndings(" ") ?? string.Empty;
        var words = $"{server}: {said}";
        if (message.GetProperty("accepted").GetBoolean())
        {
            return new MailAnswer(MailOutcome.Accepted, words);
        }

        var status = message.GetProperty("status").GetInt32();
        var kind = message.GetProperty("kind").GetString();
        var isPermanent = status >= FirstPermanent && !OurSetUp.Contains(status) && !KindsOfSetUp.Contains(kind) && !IsAboutSignIn(said);
        return new MailAnswer(isPermanent ? MailOutcome.Refused : MailOutcome.Later, words);
    }

    private static bool IsAboutSignIn(string words) => WordsOfSignIn.Any(word => words.Contains(word, StringComparison.OrdinalIgnoreCase));
}
