namespace CustomerPortal.Kernel;

/// <summary>Nothing with this id exists for the caller: missing, somebody else's and another tenant's look the same (404).</summary>
public sealed class EntityNotFoundException(Type type, object id) : Exception($"{type.Name} {id} was not found")
{
    /// <summary>Kind of entity that was asked for.</summary>
    public Type EntityType { get; } = type;

    /// <summary>Throws when <paramref name="found"/> is null, else returns it.</summary>
    public static T Require<T>(T? found, object id)
        where T : class => found ?? throw new EntityNotFoundException(typeof(T), id);
}
