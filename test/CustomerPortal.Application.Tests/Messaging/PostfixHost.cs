using System.Text;
using System.Text.RegularExpressions;

namespace CustomerPortal.Messaging;

/// <summary>Mails go to the real mail server that <c>etc/scripts/postfix.sh start</c> runs on loopback: STARTTLS, authentication, a folder of what arrived.</summary>
public class PostfixHost : MailHost
{
    private static string Inbox => Variable("INBOX");

    protected override IReadOnlyDictionary<string, string?> MailSettings => new Dictionary<string, string?>
    {
        ["SmtpHost"] = Variable("HOST"),
        ["SmtpPort"] = Variable("PORT"),
        ["SmtpUserName"] = Variable("USER"),
        ["SmtpPassword"] = Variable("PASSWORD"),
        ["SmtpEnableSsl"] = "true",
        ["TimeoutSeconds"] = "20",
    };

    /// <summary>Everything that arrived with this Message-ID.</summary>
    public static IReadOnlyList<string> Arrived(string messageId) =>
        !Directory.Exists(Path.Combine(Inbox, "new")) ? [] :
        [
            .. Directory.EnumerateFiles(Path.Combine(Inbox, "new")).Select(File.ReadAllText)
                .Where(mail => mail.Contains($"Message-ID: <{messageId}>", StringComparison.OrdinalIgnoreCase)),
        ];

    /// <summary>A header, unfolded and decoded (RFC 2047).</summary>
    public static string Header(string mail, string name)
    {
        var folded = Regex.Match(mail, $@"^{name}:\s*(.*(?:\n[ \t].*)*)", RegexOptions.Multiline | RegexOptions.IgnoreCase).Groups[1].Value;
        var plain = Regex.Replace(folded.Replace("\r", string.Empty, StringComparison.Ordinal), @"\n[ \t]", " ");
        var joined = Regex.Replace(plain, @"\?=\s+=\?", "?==?");
        return Regex.Replace(joined, @"=\?utf-8\?(b|q)\?([^?]*)\?=", Decode, RegexOptions.IgnoreCase).Trim();
    }

    /// <summary>The part of a content type, decoded.</summary>
    public static string Part(string mail, string contentType)
    {
        var part = Regex.Match(mail.Replace("\r", string.Empty, StringComparison.Ordinal), $@"Content-Type: {contentType}[^\n]*(?:\n[ \t][^\n]*)*\n(?:[^\n]+\n)*?\n(?<body>[A-Za-z0-9+/=\n]+)", RegexOptions.IgnoreCase);
        part.Success.ShouldBeTrue($"there is no {contentType} in {mail}");
        return Encoding.UTF8.GetString(Convert.FromBase64String(part.Groups["body"].Value.Replace("\n", string.Empty, StringComparison.Ordinal)));
    }

    protected static string Variable(string name) => Environment.GetEnvironmentVariable($"PORTAL_TEST_SMTP_{name}")
        ?? throw new InvalidOperationException($"PORTAL_TEST_SMTP_{name} is not set: eval \"$(etc/scripts/postfix.sh start)\" first.");

    private static string Decode(Match word) => word.Groups[1].Value is "b" or "B"
        ? Encoding.UTF8.GetString(Convert.FromBase64String(word.Groups[2].Value))
        : Encoding.UTF8.GetString([.. Bytes(word.Groups[2].Value.Replace('_', ' '))]);

    private static IEnumerable<byte> Bytes(string quoted)
    {
        for (var i = 0; i < quoted.Length; i++)
        {
            if (quoted[i] == '=')
            {
                yield return Convert.ToByte(quoted.Substring(i + 1, 2), 16);
                i += 2;
            }
            else
            {
                yield return (byte)quoted[i];
            }
        }
    }
}

/// <summary>The same server with a password that it does not know.</summary>
public sealed class WrongPasswordHost : PostfixHost
{
    protected override IReadOnlyDictionary<string, string?> MailSettings => new Dictionary<string, string?>(base.MailSettings) { ["SmtpPassword"] = "wrong" };
}

/// <summary>The same server, encrypted from the first byte.</summary>
public sealed class ImplicitTlsHost : PostfixHost
{
    protected override IReadOnlyDictionary<string, string?> MailSettings => new Dictionary<string, string?>(base.MailSettings)
    {
        ["SmtpPort"] = Variable("TLS_PORT"),
        ["SmtpImplicitTls"] = "true",
    };
}

/// <summary>The same server by an address that its certificate does not carry.</summary>
public sealed class OtherNameHost : PostfixHost
{
    protected override IReadOnlyDictionary<string, string?> MailSettings => new Dictionary<string, string?>(base.MailSettings) { ["SmtpHost"] = "127.0.0.1" };
}

/// <summary>A port at which nobody answers.</summary>
public sealed class NoServerHost : PostfixHost
{
    protected override IReadOnlyDictionary<string, string?> MailSettings => new Dictionary<string, string?>(base.MailSettings) { ["SmtpPort"] = "1" };
}
