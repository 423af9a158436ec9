using System.Text.Encodings.Web;
using System.Text.Json;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.NodeWorkers;
using CustomerPortal.Platform.Observing;
using Microsoft.Extensions.Logging;

namespace CustomerPortal.Documents;

/// <inheritdoc />
internal sealed class TypstRenderer(TypstPool typst, ICurrentTenant tenant, PortalMetrics metrics, TimeProvider clock, ILogger<TypstRenderer> log) : IPdfRenderer
{
    // A line takes about 150 bytes of data and 80 KiB while it is set: 600 times its data, in MiB, up to a bound.
    private const int MemoryPerDataByte = 600;
    private const int MostExtraMemory = 1500;

    // About 250 lines, a fifteenth of a second.
    private const int LongData = 40 * 1024;

    // The template compares with none, so absent values are written; letters stand as themselves.
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <inheritdoc />
    public async Task<byte[]> RenderAsync(PdfJob job, CancellationToken ct)
    {
        var begun = clock.GetTimestamp();
        var isMade = false;
        try
        {
            var answer = await typst.Pool.SendAsync(Request(job), ct);
            Report(job, answer.Message);
            isMade = true;
            return answer.Tail;
        }
        catch (NodeWorkerException e) when (e.Failure == NodeWorkerFailure.Busy)
        {
            throw new ExternalException(DocumentsErrorCodes.RendererBusy, e);
        }
        catch (NodeWorkerException e)
        {
            throw new ExternalException(DocumentsErrorCodes.RenderingFailed, e);
        }
        finally
        {
            metrics.DocumentMade(clock.GetElapsedTime(begun), isMade);
        }
    }

    private NodeRequest Request(PdfJob job)
    {
        var data = JsonSerializer.Serialize(job.Document, job.Document.GetType(), Json);
        var fields = new Dictionary<string, object?>
        {
            ["main"] = job.Template.Main,
            ["sources"] = job.Template.Sources,
            ["data"] = data,
            ["createdAt"] = job.CreatedAt.ToUnixTimeSeconds(),
            ["images"] = job.Images.Select(i => new { Name = i.FileName, i.Bytes.Length }).ToList(),
            ["attachments"] = job.Attachments.Select(a => new { a.Name, Mime = a.MediaType, a.Description, a.Bytes.Length }).ToList(),
        };
        var extra = (int)Math.Min(MostExtraMemory, (long)data.Length * MemoryPerDataByte / (1024 * 1024));
        return new NodeRequest(job.Id, "compile", fields, Tail(job), extra) { Owner = tenant.IsSet ? tenant.Id : TenantIds.Host, IsLong = data.Length > LongData };
    }

    private static byte[] Tail(PdfJob job) => [.. job.Images.Select(i => i.Bytes).Concat(job.Attachments.Select(a => a.Bytes)).SelectMany(bytes => bytes.ToArray())];

    private void Report(PdfJob job, JsonElement message)
    {
        var replaced = message.GetProperty("replaced").GetInt32();
        if (replaced > 0)
        {
            log.LogWarning("PDF {JobId}: no font for {Count} characters; they were replaced. Typst:FontFolders names further fonts", job.Id, replaced);
        }
    }
}
