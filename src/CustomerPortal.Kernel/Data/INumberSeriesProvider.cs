namespace CustomerPortal.Kernel;

/// <summary>Tells which series of a module a tenant may change.</summary>
public interface INumberSeriesProvider
{
    /// <summary>The series of the current tenant; their text is "NumberSeries:" + name.</summary>
    Task<IReadOnlyList<NumberSeriesDefinition>> ListAsync(CancellationToken ct);
}

/// <summary>A series that a tenant may change.</summary>
/// <param name="Name">What is numbered.</param>
/// <param name="CompanyId">Own company; <see cref="Guid.Empty"/> for the global series.</param>
/// <param name="Company">Name of that company; null for the global series.</param>
/// <param name="HasDay">Whether what is numbered has a day, so that the prefix may say its year.</param>
public sealed record NumberSeriesDefinition(string Name, Guid CompanyId, string? Company, bool HasDay);
