using System.Text;
using System.Text.RegularExpressions;

namespace CustomerPortal.EndToEnd.Journey;

/// <summary>A mail file with its transfer encodings undone, enough to find words and links in it.</summary>
internal static partial class MailText
{
    public static string Read(string path)
    {
        var raw = File.ReadAllText(path);
        return raw + "\n" + QuotedPrintable(raw) + "\n" + string.Join('\n', Base64Blocks().Matches(raw).Select(block => Base64(block.Value)));
    }

    private static string QuotedPrintable(string raw)
    {
        var joined = raw.Replace("=\r\n", string.Empty, StringComparison.Ordinal).Replace("=\n", string.Empty, StringComparison.Ordinal);
        return Hex().Replace(joined, match => ((char)Convert.ToByte(match.Groups[1].Value, 16)).ToString());
    }

    private static string Base64(string block)
    {
        var bytes = new byte[block.Length];
        return Convert.TryFromBase64String(block.ReplaceLineEndings(string.Empty), bytes, out var length)
            ? Encoding.UTF8.GetString(bytes, 0, length)
            : string.Empty;
    }

    [GeneratedRegex("=([0-9A-F]{2})")]
    private static partial Regex Hex();

    [GeneratedRegex(@"(?:[A-Za-z0-9+/]{60,76}\r?\n)+[A-Za-z0-9+/]*={0,2}")]
    private static partial Regex Base64Blocks();
}
