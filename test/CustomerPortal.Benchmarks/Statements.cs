using System.Diagnostics;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CustomerPortal.Benchmarks;

/// <summary>The statements that EF Core sends while somebody listens.</summary>
internal sealed class Statements : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly List<IDisposable> subscriptions = [];
    private readonly List<string> heard = [];
    private bool isListening;

    public Statements() => subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));

    /// <summary>What the work sent.</summary>
    public async Task<IReadOnlyList<string>> OfAsync(Func<Task> work)
    {
        heard.Clear();
        isListening = true;
        await work();
        isListening = false;
        return [.. heard];
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == "Microsoft.EntityFrameworkCore")
        {
            subscriptions.Add(value.Subscribe(this, name => isListening && name == RelationalEventId.CommandExecuted.Name));
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Value is CommandExecutedEventData { Command: var command })
        {
            lock (heard)
            {
                heard.Add(command.CommandText);
            }
        }
    }

    public void OnCompleted() => isListening = false;

    public void OnError(Exception error) => throw new InvalidOperationException("EF Core's diagnostics failed", error);

    public void Dispose() => subscriptions.ForEach(s => s.Dispose());
}
