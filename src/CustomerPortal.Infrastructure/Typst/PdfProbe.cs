using CustomerPortal.Platform.Health;
using Microsoft.Extensions.Options;

namespace CustomerPortal.Documents;

/// <summary>The workers that render documents.</summary>
internal sealed class PdfProbe(TypstPool pool, IOptions<TypstOptions> options) : IHealthProbe
{
    /// <inheritdoc />
    public string Name => "Pdf";

    /// <inheritdoc />
    public Task<HealthRowDto> LookAsync(CancellationToken ct)
    {
        var waiting = pool.Pool.Waiting;
        var state = !pool.Pool.IsStarted ? HealthState.Good : waiting >= options.Value.QueueLength ? HealthState.Problem : HealthState.Good;
        return Task.FromResult(new HealthRowDto(Name, state,
        [
            new HealthFactDto("Workers") { Number = pool.Pool.IsStarted ? options.Value.Workers : 0 },
            new HealthFactDto("DocumentsWaiting") { Number = waiting },
        ]));
    }
}
