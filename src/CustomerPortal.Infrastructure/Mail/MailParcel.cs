using CustomerPortal.Platform.NodeWorkers;

namespace CustomerPortal.Messaging;

/// <summary>A mail as the worker takes it.</summary>
/// <param name="MailId">Names the request in the log.</param>
/// <param name="Mail">Headers and bodies.</param>
/// <param name="Files">The files, one after the other.</param>
internal sealed record MailParcel(Guid MailId, object Mail, byte[] Files)
{
    // A file is read, encoded and written again: about eight times its size at the worst moment.
    private const int CopiesOfFiles = 8;
    private const int Mebibyte = 1024 * 1024;

    public NodeRequest To(string type, params (string Name, object? Value)[] more)
    {
        var fields = new Dictionary<string, object?> { ["mail"] = Mail };
        foreach (var (name, value) in more)
        {
            fields[name] = value;
        }

        return new NodeRequest(MailId.ToString("N"), type, fields, Files, (int)((long)Files.Length * CopiesOfFiles / Mebibyte));
    }
}
