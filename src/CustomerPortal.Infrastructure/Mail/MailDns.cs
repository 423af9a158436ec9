using CustomerPortal.Platform.NodeWorkers;
using Microsoft.Extensions.Options;

namespace CustomerPortal.Messaging;

/// <inheritdoc />
internal sealed class MailDns(MailWorker worker, IOptions<MailOptions> options) : IMailDns
{
    private const string Type = "texts";
    private const int Milliseconds = 5000;

    /// <inheritdoc />
    public async Task<IReadOnlyList<IReadOnlyList<string>?>> FindTextsAsync(IReadOnlyList<string> names, CancellationToken ct)
    {
        var fields = new Dictionary<string, object?> { ["names"] = names, ["server"] = options.Value.DnsServer, ["milliseconds"] = Milliseconds };
        try
        {
            var answer = (await worker.AskAsync(new NodeRequest(Type, Type, fields), ct)).Message.GetProperty("answers");
            return [.. answer.EnumerateArray().Select(texts => texts.ValueKind == System.Text.Json.JsonValueKind.Null
                ? null
                : (IReadOnlyList<string>?)[.. texts.EnumerateArray().Select(text => text.GetString()!)])];
        }
        catch (NodeWorkerException)
        {
            // Who asks is told that nobody answered.
            return [.. names.Select(_ => (IReadOnlyList<string>?)null)];
        }
    }
}
