using System.Collections.Concurrent;
using CustomerPortal.Strength;
using CustomerPortal.TestBase.Platform;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CustomerPortal.Platform.Observing;

/// <summary>The real host with its workers, whose log a test can read.</summary>
public class ObservedHost : AccountHost
{
    /// <summary>Everything it logged, as it would be written.</summary>
    public ConcurrentQueue<string> Log { get; } = new();

    internal Task<Shop> OpenAsync() => Shop.OpenAsync(host => Browse(host), Password);

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string?> Settings() => new Dictionary<string, string?>(base.Settings())
    {
        ["Outbox:MeasureSeconds"] = "0.1",
        ["Outbox:PollSeconds"] = "0.1",
        ["Mail:Folder"] = Path.Combine(Database.Folder, "mail"),
    };

    /// <inheritdoc />
    protected override void ConfigureServices(IServiceCollection services)
    {
        base.ConfigureServices(services);
        services.AddSingleton<ILoggerProvider>(new Keeper(Log));
    }

    private sealed class Keeper(ConcurrentQueue<string> log) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            log.Enqueue($"{logLevel} {formatter(state, exception)} {exception}");

        public void Dispose()
        {
        }
    }
}
