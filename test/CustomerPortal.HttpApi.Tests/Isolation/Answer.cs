using System.Text.RegularExpressions;
using CustomerPortal.TestBase;

namespace CustomerPortal.Isolation;

/// <summary>What came back, without trace id and without the ids that the caller sent.</summary>
internal sealed partial record Answer(int Status, string? ContentType, string Body)
{
    public static async Task<Answer> ReadAsync(HttpResponseMessage response, IEnumerable<string> sent)
    {
        var type = response.Content.Headers.ContentType?.MediaType;
        if (type == "text/event-stream")
        {
            return new Answer((int)response.StatusCode, type, string.Empty);
        }

        var bytes = await response.Content.ReadAsByteArrayAsync();
        var body = type == "application/pdf" ? await PdfTools.TextAsync(bytes) : System.Text.Encoding.UTF8.GetString(bytes);
        body = TraceId().Replace(body, string.Empty);
        return new Answer((int)response.StatusCode, type, sent.Aggregate(body, (text, id) => text.Replace(id, "<id>", StringComparison.OrdinalIgnoreCase)));
    }

    [GeneratedRegex("\"traceId\":\"[^\"]*\"")]
    private static partial Regex TraceId();
}
