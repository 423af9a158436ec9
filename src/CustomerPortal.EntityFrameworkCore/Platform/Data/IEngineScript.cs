namespace CustomerPortal.Platform.Data;

/// <summary>What a module needs in the database that no model can say: an index of one engine, a function. Runs after each migration; running again changes nothing.</summary>
public interface IEngineScript
{
    /// <summary>Statements in the engine's language.</summary>
    string Sql { get; }
}
