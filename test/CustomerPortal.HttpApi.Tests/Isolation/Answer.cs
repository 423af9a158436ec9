using System.Text.RegularExpressions;
using CustomerPortal.TestBase;

namespace CustomerPortal.Isolation;

/// <summary>What came back, without trace id and without the ids that the caller sent.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Headers">Names and values in order, the body's too; without what differs each time: the hour, and what is in a cookie.</param>
/// <param name="Body">Text; of a PDF its words.</param>
internal sealed partial record Answer(int Status, string Headers, string Body)
{
    // The length is the body's, whose ids are of different lengths.
    private static readonly string[] Passing = ["Date", "Content-Length"];

    public static async Task<Answer> ReadAsync(HttpResponseMessage response, IEnumerable<string> sent)
    {
        var ids = sent.ToList();
        var headers = Without(ids, string.Join('\n', response.Headers.Concat(response.Content.Headers).Where(h => !Passing.Contains(h.Key))
            .SelectMany(h => h.Value.Select(value => $"{h.Key}: {value}")).Order(StringComparer.Ordinal)));
        headers = CookieValue().Replace(headers, "$1…");
        var type = response.Content.Headers.ContentType?.MediaType;
        if (type == "text/event-stream")
        {
            return new Answer((int)response.StatusCode, headers, string.Empty);
        }

        var bytes = await response.Content.ReadAsByteArrayAsync();
        var body = type == "application/pdf" ? await PdfTools.TextAsync(bytes) : System.Text.Encoding.UTF8.GetString(bytes);
        return new Answer((int)response.StatusCode, headers, Without(ids, TraceId().Replace(body, string.Empty)));
    }

    private static string Without(List<string> ids, string text) => ids.Aggregate(text, (rest, id) => rest.Replace(id, "<id>", StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex("\"traceId\":\"[^\"]*\"")]
    private static partial Regex TraceId();

    [GeneratedRegex("^(Set-Cookie: [^=]+=)[^;\n]*", RegexOptions.Multiline)]
    private static partial Regex CookieValue();
}
