using Mono.Cecil;
using Mono.Cecil.Cil;

namespace CustomerPortal.Architecture;

/// <summary>Every type and method that a compiled type names: bases, members, locals, instructions, generic arguments.</summary>
internal static class TypeReferences
{
    public static IEnumerable<TypeReference> Of(TypeDefinition type)
    {
        var direct = new[] { type.BaseType }
            .Concat(type.Interfaces.Select(i => i.InterfaceType))
            .Concat(type.Fields.Select(f => f.FieldType))
            .Concat(type.Methods.SelectMany(OfMethod))
            .Concat(type.CustomAttributes.Select(a => a.AttributeType));
        return direct.Where(t => t is not null).SelectMany(Unwrap).Distinct();
    }

    public static IEnumerable<MethodReference> Calls(TypeDefinition type) =>
        from method in type.Methods
        where method.HasBody
        from instruction in method.Body.Instructions
        where instruction.Operand is MethodReference
        select (MethodReference)instruction.Operand;

    private static IEnumerable<TypeReference> OfMethod(MethodDefinition method)
    {
        yield return method.ReturnType;
        foreach (var parameter in method.Parameters)
        {
            yield return parameter.ParameterType;
        }

        if (!method.HasBody)
        {
            yield break;
        }

        foreach (var type in method.Body.Variables.Select(v => v.VariableType).Concat(method.Body.Instructions.SelectMany(OfOperand)))
        {
            yield return type;
        }
    }

    private static IEnumerable<TypeReference> OfOperand(Instruction instruction) => instruction.Operand switch
    {
        TypeReference type => [type],
        GenericInstanceMethod generic => [generic.DeclaringType, .. generic.GenericArguments],
        MemberReference { DeclaringType: { } owner } => [owner],
        _ => [],
    };

    private static IEnumerable<TypeReference> Unwrap(TypeReference type) => type switch
    {
        GenericInstanceType generic => generic.GenericArguments.SelectMany(Unwrap).Prepend(generic.ElementType),
        TypeSpecification wrapped => Unwrap(wrapped.ElementType),
        GenericParameter => [],
        _ => [type],
    };
}
