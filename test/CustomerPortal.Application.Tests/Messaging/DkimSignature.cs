using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace CustomerPortal.Messaging;

/// <summary>Checks the first DKIM signature of a mail as its reader's server does (RFC 6376, rsa-sha256, relaxed/relaxed).</summary>
internal static class DkimSignature
{
    /// <summary>Whether it holds for this public key.</summary>
    public static bool IsValid(string mail, RSA key)
    {
        var end = mail.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        var headers = Unfolded(mail[..end]);
        var signature = headers.First(h => h.StartsWith("DKIM-Signature:", StringComparison.OrdinalIgnoreCase));
        var tags = Tags(signature);
        var body = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(RelaxedBody(mail[(end + 4)..]))));
        var signed = string.Concat(tags["h"].Split(':').Select(name => Header(headers, name.Trim())).Where(h => h.Length > 0).Select(h => h + "\r\n"))
            + Regex.Replace(Relaxed(signature), @"(\bb=)[^;]*", "$1");
        return tags["bh"] == body
            && tags["c"] == "relaxed/relaxed"
            && key.VerifyData(Encoding.UTF8.GetBytes(signed), Convert.FromBase64String(tags["b"]), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
    }

    /// <summary>The tags of the first signature.</summary>
    public static IReadOnlyDictionary<string, string> TagsOf(string mail) => Tags(
        Unfolded(mail[..mail.IndexOf("\r\n\r\n", StringComparison.Ordinal)]).First(h => h.StartsWith("DKIM-Signature:", StringComparison.OrdinalIgnoreCase)));

    private static List<string> Unfolded(string head) => [.. Regex.Replace(head, @"\r\n[ \t]", " ").Split("\r\n")];

    private static Dictionary<string, string> Tags(string signature) => signature[(signature.IndexOf(':', StringComparison.Ordinal) + 1)..].Split(';')
        .Select(tag => tag.Split('=', 2)).Where(tag => tag.Length == 2)
        .ToDictionary(tag => tag[0].Trim(), tag => Regex.Replace(tag[1], @"\s", string.Empty));

    private static string Header(List<string> headers, string name) =>
        headers.Where(h => h.StartsWith($"{name}:", StringComparison.OrdinalIgnoreCase)).Select(Relaxed).LastOrDefault() ?? string.Empty;

    private static string Relaxed(string header)
    {
        var colon = header.IndexOf(':', StringComparison.Ordinal);
        return $"{header[..colon].Trim().ToLowerInvariant()}:{Regex.Replace(header[(colon + 1)..], @"[ \t]+", " ").Trim()}";
    }

    private static string RelaxedBody(string body)
    {
        var lines = body.Split("\r\n").Select(line => Regex.Replace(line, @"[ \t]+", " ").TrimEnd(' '));
        var text = string.Join("\r\n", lines).TrimEnd('\r', '\n');
        return text.Length == 0 ? string.Empty : text + "\r\n";
    }
}
